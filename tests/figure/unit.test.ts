import { describe, expect, test } from 'vitest';
import { isSameUnit, readUnit } from '../../src/figure/unit.ts';

test.each([
  ['%', 'percent', '%'],
  ['Per cent', 'percent', '%'],
  ['percentage', 'percent', '%'],
  ['％', 'percent', '%'],
  ['% of assessments', 'percent', '%'],
  ['percentage points', 'points', 'percentage points'],
  ['pp', 'points', 'percentage points'],
  ['£', 'currency', 'GBP'],
  ['gbp', 'currency', 'GBP'],
  ['€', 'currency', 'EUR'],
  ['Week', 'time', 'weeks'],
  ['calendar days', 'time', 'days'],
  ['working days late', 'time', 'working days late'],
  ['social  workers ', 'count', 'social workers'],
  ['LAC', 'count', 'LAC'],
  ['% worse', 'count', '% worse'],
  ['per 10,000 children', 'other', 'per 10,000 children'],
  ['£ per week', 'other', 'GBP per week'],
  ['per cent per year', 'other', '% per year'],
  ['tCO2e', 'other', 'tco2e'],
  ['', 'count', ''],
] as const)('%s', (text, kind, name) => {
  expect(readUnit(text)).toEqual({ kind, name });
});

describe('the same unit', () => {
  test.each([
    ['social worker', 'Social Workers'],
    ['enquiry', 'enquiries'],
    ['young person', 'young people'],
    ['child looked after', 'children looked after'],
    ['process', 'processes'],
    ['case', 'cases'],
    ['box', 'boxes'],
    ['analysis', 'analysis'],
    ['re-referrals', 're-referral'],
    ['%', 'per cent'],
    ['£', 'GBP'],
    ['per 10,000 children', 'per 10000 child'],
    ['per 10 000 children', 'per 10000 children'],
    ['£ per week', 'GBP per Week'],
  ])('%s, %s', (one, other) => {
    expect(isSameUnit(readUnit(one), readUnit(other))).toBe(true);
  });

  test.each([
    ['%', 'percentage points'],
    ['£', '€'],
    ['weeks', 'days'],
    ['days', 'working days'],
    ['enquiries', 'approvals'],
    ['children', 'per 10,000 children'],
    ['per 1,000 children', 'per 10,000 children'],
    ['', 'children'],
  ])('but not %s, %s', (one, other) => {
    expect(isSameUnit(readUnit(one), readUnit(other))).toBe(false);
  });
});
