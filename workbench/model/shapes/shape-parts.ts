/** Fill, line and text of shapes, as far as they are recorded. */
import { hexColor } from '../colors';
import { recordedClasses, type RecordedClass, type RecordedTarget } from '../recorded';

const textOf = ({ bag }: RecordedTarget) => String(bag.values.get('Text') ?? '');

const classes: Readonly<Record<string, RecordedClass>> = {
  ShapeFill: {
    defaults: { ForegroundColor: '#4472C4', Transparency: 0, Type: 'Solid' },
    methods: {
      Clear: ({ bag }) => void bag.values.set('Type', 'NoFill'),
      SetSolidColor: ({ bag }, [color]) => {
        bag.values.set('ForegroundColor', hexColor(color));
        bag.values.set('Type', 'Solid');
      },
    },
  },
  ShapeLineFormat: {
    defaults: {
      Visible: true,
      Color: '#2F528F',
      Style: 'Single',
      Weight: 1,
      DashStyle: 'Solid',
      Transparency: 0,
    },
  },
  ShapeFont: {
    defaults: { Size: 11, Name: 'Calibri', Color: '#FFFFFF', Bold: false, Italic: false, Underline: 'None' },
  },
  TextFrame: {
    defaults: {
      LeftMargin: 7.2,
      RightMargin: 7.2,
      TopMargin: 3.6,
      BottomMargin: 3.6,
      HorizontalAlignment: 'Left',
      HorizontalOverflow: 'Overflow',
      VerticalAlignment: 'Top',
      VerticalOverflow: 'Overflow',
      Orientation: 'Horizontal',
      ReadingOrder: 'LeftToRight',
      HasText: false,
      AutoSizeSetting: 'AutoSizeNone',
    },
    parts: { TextRange: 'TextRange' },
    methods: { DeleteText: ({ bag }) => void bag.part('TextRange').values.set('Text', '') },
  },
  TextRange: {
    defaults: { Text: '' },
    parts: { Font: 'ShapeFont' },
    methods: {
      GetSubstring: (target, [start, length]) => {
        const part = target.bag.part(`Substring ${String(start)} ${String(length)}`);
        const from = Number(start);
        const end = length === null || length === undefined ? undefined : from + Number(length);
        part.values.set('Text', textOf(target).slice(from, end));
        return make('TextRange', part);
      },
    },
  },
};

const make = recordedClasses(classes);

export const shapePart = make;
