import { describe, expect, it } from '@jest/globals';
import { validatReport } from '../../src/app/validat-report';
import { finding, haining } from '../taskpane/sample-view';

const event = { time: '2024-01-08T09:00:00.000Z', version: '1.2.3', language: 'zh-CN' } as const;
const reported = (...findings: ReturnType<typeof finding>[]) =>
  JSON.parse(validatReport(haining, findings, event)) as Record<string, Record<string, unknown>>[];

const id = (no: string) => haining.indicators.find((indicator) => indicator.no === no)?.id ?? '';

describe('the ESS validation report', () => {
  it('has an entry per finding that stands, as the structure asks for', () => {
    const explained = finding('16', 'V29', { value: '83.2', explanation: '季节性用工回落', state: 'explained' });
    expect(reported(explained)).toEqual([
      {
        id: explained.id,
        type: 'validation',
        event: { time: event.time, actor: 'Tidemark', agent: 'Tidemark 1.2.3' },
        rule: {
          language: 'Tidemark',
          expression: 'V29',
          severity: 'warning',
          description: '低于基数 V29 的问题',
        },
        data: {
          source: [['haining-14fyp', id('16'), '2023', 'actual']],
          target: [['haining-14fyp', id('16'), '2023', 'actual']],
          description: '83.2 (季节性用工回落)',
        },
        value: '0',
      },
    ]);
  });

  it('says what a cross-check of the plan compares, and by which expression', () => {
    const cross = haining.crossChecks?.find((check) => check.id === 'V43');
    const [entry] = reported(finding('12', 'V43', { level: 'hard' }));
    expect(entry?.rule).toMatchObject({ expression: cross?.holds, severity: 'error' });
    expect(entry?.data?.source).toEqual([
      ['haining-14fyp', id('12'), '2023', 'actual'],
      ['haining-14fyp', id('11'), '2023', 'actual'],
    ]);
  });

  it.each(['fixed', 'undone', 'lapsed'] as const)('leaves out what is %s', (state) => {
    expect(reported(finding('4', 'V13', { state }))).toEqual([]);
  });

  it('is information where nothing needs to be done, and keeps whatever was typed', () => {
    const value = '"约\\60\n';
    expect(reported(finding('4', 'V18', { level: 'info', value, year: null }))).toMatchObject([
      {
        rule: { severity: 'information' },
        data: { description: value, target: [['haining-14fyp', id('4'), '', 'actual']] },
      },
    ]);
  });
});
