import { type CitySeed, defaultCityDir } from '@torikumi/seeds'
import { beforeAll, describe, expect, it } from 'vitest'
import { readCityOrRefuse } from '../city/read-city-or-refuse.ts'
import { typedAnswers } from '../city/typed-answers.ts'
import { answersByRow, rowKey } from '../demo/row-answer.ts'
import { demonstrationScript } from './demonstration-script.ts'
import { nextYearDates } from './next-year-dates.ts'
import { shownAccounts } from './shown-accounts.ts'

let city: CitySeed
beforeAll(async () => {
  city = await readCityOrRefuse(defaultCityDir)
})

describe('the script of the demonstration', () => {
  it('takes its facts from the seed files', () => {
    expect(demonstrationScript(city, 'http://127.0.0.1:3000')).toMatchObject({
      municipality: '352136',
      fiscalYear: 2016,
      dates: { requestedOn: '2017-08-28', dueOn: '2017-09-15', publishOn: '2017-10-02' },
      planning: 'kikaku-1',
    })
  })

  it('lets work reach those who write before those who decide, and nobody without work', () => {
    const { accounts } = demonstrationScript(city, '')
    const order = ['kanko-1', 'kanko-kakaricho', 'kanko-kacho', 'somu-kikaku-bucho', 'fuku-shicho', 'shicho']
    expect(order.map((account) => accounts.indexOf(account))).toEqual(
      order.map((account) => accounts.indexOf(account)).toSorted((a, b) => a - b),
    )
    expect(accounts).not.toContain('kansa')
    expect(accounts).not.toContain('joho-1')
  })

  it('has an answer for every place of every row, found also where a heading wraps', () => {
    const answers = answersByRow(typedAnswers(city))
    const codes = new Map(city.measures.map((measure) => [measure.id, measure.code]))
    for (const { measure, printedName } of city.placements) {
      expect(
        answers.has(
          rowKey('indicator', codes.get(measure ?? '')!, `${printedName.slice(0, 3)} ${printedName.slice(3)}`),
        ),
      ).toBe(true)
    }
    for (const { measure, name } of city.activities) {
      expect(answers.has(rowKey('activity', codes.get(measure)!, name))).toBe(true)
    }
  })

  it('types a value, a value that is not there, and money, as the form takes them', () => {
    const fields = typedAnswers(city).map((answer) => answer.fields)
    expect(fields).toContainEqual({ raw: '56,337人 (H28)', status: 'final', note: '' })
    expect(fields).toContainEqual({ raw: '-', status: 'none', reason: 'not-measured', note: '' })
    const costs = fields.filter((field) => field['cost'] !== undefined)
    expect(costs).toHaveLength(4)
    expect(costs.every((field) => field['costStatus'] === 'settled')).toBe(true)
  })

  it('mistakes a row that has a text, of a section that is not planning', () => {
    const { mistake } = demonstrationScript(city, '')
    const answer = answersByRow(typedAnswers(city)).get(rowKey('activity', mistake.measure, mistake.name))
    expect(answer?.fields['thisYear']).toMatch(/.{5}/)
    expect(answer?.fields['thisYear']).not.toBe(mistake.wrongText)
  })
})

describe('what a visitor is shown', () => {
  it('is enough accounts for every step of a year', () => {
    const { accounts, others, password } = shownAccounts(city)
    const names = accounts.map(({ account }) => account)
    expect(names).toEqual(expect.arrayContaining(['kikaku-1', 'kikaku-kacho', 'fuku-shicho', 'shicho']))
    expect(names.length + others).toBe(city.accounts.length)
    expect(names.length).toBeLessThan(12)
    expect(password).toBe('torikumi-mihon')
  })
})

describe('the dates of the next year', () => {
  it.each([
    // Four weeks later is a 振替休日; in the second case both days are Saturdays.
    ['2018-04-01T16:00:00Z', { requestedOn: '2018-04-02', dueOn: '2018-05-01', publishOn: '2018-06-11' }],
    ['2026-11-21T03:00:00Z', { requestedOn: '2026-11-21', dueOn: '2026-12-21', publishOn: '2027-02-01' }],
  ])('are days on which the office is open, from %s', (now, dates) => {
    expect(nextYearDates(new Date(now))).toEqual(dates)
  })
})
