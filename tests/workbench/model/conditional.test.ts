/** Conditional formats of every kind: their parts, their order, the look they give. */
import { describe, expect, it } from '@jest/globals';
import { useModel } from './open-model';

const model = useModel();

type Format = Excel.ConditionalFormat;
const yellow = (format: Excel.ConditionalRangeFormat) => void (format.fill.color = '#FFFF00');

/** The rows of A1:A6 that a rule marks. */
async function marked(type: Excel.ConditionalFormatType, shape: (format: Format) => void, values: unknown[]) {
  await model.run((sheet) => {
    const range = sheet.getRange(`A1:A${values.length}`);
    range.formulas = values.map((value) => [value]) as never;
    shape(range.conditionalFormats.add(type));
  });
  const { engine } = model.workbench;
  const sheet = engine.activeSheet();
  return values.flatMap((_, row) => (engine.conditionalStyle(sheet, row, 0).fill ? [row + 1] : []));
}

describe('a rule marks', () => {
  const numbers = [1, 2, 3, 10, 11, 12];
  it.each<[string, string, (format: Format) => void, unknown[], number[]]>([
    [
      'by a formula',
      'Custom',
      ({ custom }) => ((custom.rule.formula = '=A1>10'), yellow(custom.format)),
      numbers,
      [5, 6],
    ],
    [
      'by comparison',
      'CellValue',
      ({ cellValue }) => (
        (cellValue.rule = { formula1: '3', formula2: '10', operator: 'Between' }),
        yellow(cellValue.format)
      ),
      numbers,
      [3, 4],
    ],
    [
      'texts',
      'ContainsText',
      ({ textComparison: text }) => ((text.rule = { operator: 'BeginsWith', text: '偏' }), yellow(text.format)),
      ['偏慢', '正常', '不偏', ''],
      [1],
    ],
    [
      'the highest',
      'TopBottom',
      ({ topBottom: top }) => ((top.rule = { rank: 2, type: 'TopItems' }), yellow(top.format)),
      numbers,
      [5, 6],
    ],
    [
      'the lowest third',
      'TopBottom',
      ({ topBottom: top }) => ((top.rule = { rank: 34, type: 'BottomPercent' }), yellow(top.format)),
      numbers,
      [1, 2],
    ],
    [
      'above average',
      'PresetCriteria',
      ({ preset }) => ((preset.rule = { criterion: 'AboveAverage' }), yellow(preset.format)),
      numbers,
      [4, 5, 6],
    ],
    [
      'duplicates',
      'PresetCriteria',
      ({ preset }) => ((preset.rule = { criterion: 'DuplicateValues' }), yellow(preset.format)),
      [1, 2, 1, ''],
      [1, 3],
    ],
    [
      'blanks',
      'PresetCriteria',
      ({ preset }) => ((preset.rule = { criterion: 'Blanks' }), yellow(preset.format)),
      [1, '', 'x', ''],
      [2, 4],
    ],
    [
      'errors',
      'PresetCriteria',
      ({ preset }) => ((preset.rule = { criterion: 'Errors' }), yellow(preset.format)),
      [1, '=1/0', 'x', ''],
      [2],
    ],
    [
      'today',
      'PresetCriteria',
      ({ preset }) => ((preset.rule = { criterion: 'Today' }), yellow(preset.format)),
      [1, '=TODAY()', '=NOW()', ''],
      [2, 3],
    ],
  ])('%s', async (_what, type, shape, values, rows) =>
    expect(await marked(type as Excel.ConditionalFormatType, shape, values)).toEqual(rows),
  );

  it('nothing when it calls a function of an add-in: Excel does not evaluate those there', async () => {
    const shape = ({ custom }: Format) => ((custom.rule.formula = '=PLAN.LAGGING(A1)'), yellow(custom.format));
    expect(await marked('Custom' as Excel.ConditionalFormatType, shape, [1, 2])).toEqual([]);
  });
});

describe('the rules of a range', () => {
  it('stand newest first, change places, and stop where they are told to', async () => {
    const seen = await model.run(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange('A1:A3');
      const first = conditionalFormats.add('Custom');
      first.custom.rule.formula = '=TRUE';
      const second = conditionalFormats.add('CellValue');
      second.cellValue.rule = { formula1: '=1', operator: 'EqualTo' };
      second.stopIfTrue = true;
      const third = conditionalFormats.add('DataBar');
      const list = conditionalFormats.load('items/type,items/priority,items/stopIfTrue');
      await context.sync();
      const before = list.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue]);
      first.priority = 0;
      third.delete();
      const after = conditionalFormats.load('items/type,items/priority');
      await context.sync();
      return [before, after.items.map(({ type, priority }) => [type, priority])];
    });
    expect(seen).toEqual([
      [
        ['DataBar', 0, null],
        ['CellValue', 1, true],
        ['Custom', 2, false],
      ],
      [
        ['Custom', 0],
        ['CellValue', 1],
      ],
    ]);
  });

  it('are found by id and place, counted, cleared in part, and missing afterwards', async () => {
    const seen = await model.run(async (sheet, context) => {
      const formats = sheet.getRange('B2:B5').conditionalFormats;
      const rule = formats.add('CellValue').load('id');
      await context.sync();
      const byId = formats.getItem(rule.id).load('type');
      const range = formats.getItemAt(0).getRange().load('address');
      sheet.getRange('B3').conditionalFormats.clearAll();
      const inside = sheet.getRange('B3').conditionalFormats.getCount();
      const outside = sheet.getRange('B2').conditionalFormats.getCount();
      const whole = rule.getRangeOrNullObject();
      const areas = rule.getRanges().load('address');
      const none = formats.getItemOrNullObject('999');
      await context.sync();
      return [
        byId.type,
        range.address,
        inside.value,
        outside.value,
        whole.isNullObject,
        areas.address,
        none.isNullObject,
      ];
    });
    const at = model.sheetName;
    expect(seen).toEqual(['CellValue', `${at}!B2:B5`, 0, 1, true, `${at}!B2,${at}!B4:B5`, true]);
  });

  it('stand on areas as well', async () => {
    const address = await model.run(async (sheet, context) => {
      const format = sheet.getRanges('A1:A2,C3').conditionalFormats.add('DataBar');
      const ranges = format.getRanges().load('address');
      await context.sync();
      return ranges.address;
    });
    expect(address).toBe(`${model.sheetName}!A1:A2,${model.sheetName}!C3`);
  });
});

describe('the parts of a rule', () => {
  const held = (type: string, shape: (format: Format) => void, load: string) =>
    model.run(async (sheet, context) => {
      const format = sheet.getRange('A1:A3').conditionalFormats.add(type as Excel.ConditionalFormatType);
      shape(format);
      await context.sync();
      format.load(load);
      await context.sync();
      return load.split('/').reduce<unknown>((object, key) => (object as Record<string, unknown>)[key], format);
    });

  it('of a formula may be written by distance from the first cell', async () => {
    const rules = await model.run(async (sheet, context) => {
      const { rule } = sheet.getRange('B2:B9').conditionalFormats.add('Custom').custom;
      rule.formulaR1C1 = '=RC1>R[1]C';
      rule.load('formula,formulaR1C1');
      await context.sync();
      return [rule.formula, rule.formulaR1C1];
    });
    expect(rules).toEqual(['=$A2>B3', '=RC1>R[1]C']);
  });

  it('of a data bar are kept', async () => {
    const shape = ({ dataBar }: Format) => {
      dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
      dataBar.positiveFormat.fillColor = 'green';
      dataBar.positiveFormat.gradientFill = false;
      dataBar.negativeFormat.matchPositiveFillColor = true;
      dataBar.showDataBarOnly = true;
      dataBar.barDirection = 'LeftToRight';
      dataBar.axisFormat = 'CellMidPoint';
    };
    expect(await held('DataBar', shape, 'dataBar/lowerBoundRule')).toEqual({ type: 'Number', formula: '0' });
    expect(await held('DataBar', shape, 'dataBar/upperBoundRule')).toEqual({ type: 'Automatic', formula: null });
    expect(await held('DataBar', shape, 'dataBar/positiveFormat/fillColor')).toBe('#008000');
    expect(await held('DataBar', shape, 'dataBar/negativeFormat/matchPositiveFillColor')).toBe(true);
    expect(await held('DataBar', shape, 'dataBar/showDataBarOnly')).toBe(true);
    expect(await held('DataBar', shape, 'dataBar/axisFormat')).toBe('CellMidPoint');
  });

  it('of a colour scale and an icon set are kept', async () => {
    const criteria = {
      minimum: { formula: null, type: 'LowestValue', color: '#F8696B' },
      maximum: { formula: '90', type: 'Percentile', color: '#63BE7B' },
    };
    const scale = ({ colorScale }: Format) => void (colorScale.criteria = criteria as never);
    expect(await held('ColorScale', scale, 'colorScale/criteria')).toEqual(criteria);
    expect(await held('ColorScale', scale, 'colorScale/threeColorScale')).toBe(false);
    const icons = ({ iconSet }: Format) => {
      iconSet.style = 'FourArrows';
      iconSet.reverseIconOrder = true;
    };
    expect(await held('IconSet', icons, 'iconSet/criteria')).toHaveLength(4);
    expect(await held('IconSet', icons, 'iconSet/reverseIconOrder')).toBe(true);
  });

  it('of a look are null until they are set, and may be cleared', async () => {
    const shape = ({ custom }: Format) => {
      custom.rule.formula = 'A1>1';
      custom.format.font.bold = true;
      custom.format.font.color = 'navy';
      custom.format.borders.getItem('EdgeTop').style = 'Dash';
    };
    expect(await held('Custom', shape, 'custom/rule/formula')).toBe('=A1>1');
    expect(await held('Custom', shape, 'custom/format/font/color')).toBe('#000080');
    expect(await held('Custom', shape, 'custom/format/font/italic')).toBeNull();
    const cleared = (format: Format) => (shape(format), format.custom.format.font.clear());
    expect(await held('Custom', cleared, 'custom/format/font/bold')).toBeNull();
  });

  it('of another kind are missing', async () => {
    const missing = await model.run(async (sheet, context) => {
      const format = sheet.getRange('A1').conditionalFormats.add('DataBar');
      const none = format.customOrNullObject;
      none.load('isNullObject');
      await context.sync();
      return none.isNullObject;
    });
    expect(missing).toBe(true);
    const other = (sheet: Excel.Worksheet) =>
      void (sheet.getRange('A1').conditionalFormats.add('DataBar').custom.rule.formula = '=TRUE');
    expect(await model.codeOf(other)).toBe('InvalidOperation');
  });

  it.each<[string, (format: Format) => void]>([
    ['CellValue', (format) => void (format.cellValue.rule = { formula1: '1', operator: 'Between' })],
    ['CellValue', (format) => void (format.cellValue.rule = { formula1: '1', operator: 'Around' } as never)],
    ['Custom', (format) => void (format.custom.rule.formula = `=${'1+'.repeat(130)}1`)],
    ['TopBottom', (format) => void (format.topBottom.rule = { rank: 0, type: 'TopItems' })],
    ['IconSet', (format) => void (format.iconSet.criteria = [{} as never])],
    ['PresetCriteria', (format) => void (format.preset.rule = { criterion: 'Pretty' } as never)],
  ])('are refused where they make no sense: %s', async (type, shape) => {
    const code = await model.codeOf((sheet) =>
      shape(sheet.getRange('A1:A3').conditionalFormats.add(type as Excel.ConditionalFormatType)),
    );
    expect(code).toBe('InvalidArgument');
  });
});
