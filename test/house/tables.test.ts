import { spawn } from 'node:child_process'
import { describe, expect, test } from 'vitest'

interface Answer {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function tables(...words: string[]): Promise<Answer> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['.ci/tables.mjs', ...words])
    let [out, err] = ['', '']
    child.stdout.on('data', (part) => (out += part))
    child.stderr.on('data', (part) => (err += part))
    child.once('close', (code) => done({ code, out, err }))
  })
}

describe('the headless door', () => {
  test('answers several calls at once, each with its own answer', { timeout: 120_000 }, async () => {
    const answers = await Promise.all(['dance', 'sing', 'juggle'].map((verb) => tables(verb)))
    expect(answers.map(({ code }) => code)).toEqual([64, 64, 64])
    expect(answers.map(({ out }) => out)).toEqual(['', '', ''])
    for (const [i, verb] of ['dance', 'sing', 'juggle'].entries()) expect(answers[i]?.err).toContain(verb)
  })

  test('says one clear line when no verb is given', { timeout: 120_000 }, async () => {
    const { code, out, err } = await tables()
    expect(code).toBe(64)
    expect(out).toBe('')
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})
