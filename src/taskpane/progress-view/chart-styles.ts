/** How the chart's lines look, in the drawing and in its legend: by colour, by stroke, and in forced colours too. */
import { makeStyles, tokens } from '@fluentui/react-components';

export const useChartStyles = makeStyles({
  grid: {
    stroke: tokens.colorNeutralStroke3,
    strokeWidth: 1,
    '@media (forced-colors: active)': { stroke: 'CanvasText', strokeOpacity: 0.35 },
  },
  label: {
    fill: tokens.colorNeutralForeground3,
    fontSize: '11px',
    fontFamily: tokens.fontFamilyBase,
    fontVariantNumeric: 'tabular-nums',
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  path: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: 1.5,
    strokeDasharray: '5 3',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  actual: {
    fill: 'none',
    stroke: tokens.colorBrandStroke1,
    strokeWidth: 2.25,
    strokeLinejoin: 'round',
    '@media (forced-colors: active)': { stroke: 'Highlight' },
  },
  forecast: {
    fill: 'none',
    stroke: tokens.colorBrandStroke1,
    strokeWidth: 1.75,
    strokeDasharray: '1 4',
    strokeLinecap: 'round',
    '@media (forced-colors: active)': { stroke: 'Highlight' },
  },
  dot: {
    fill: tokens.colorBrandStroke1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: 1,
    '@media (forced-colors: active)': { fill: 'Highlight', stroke: 'Canvas' },
  },
  hollow: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: 1.5,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
});
