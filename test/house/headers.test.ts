import { describe, expect, test } from 'vitest'
import { contentPolicy, headers } from '../../vite.config.ts'

const policy = new Map(contentPolicy.map((line) => [line.split(' ')[0], line.split(' ').slice(1)]))

describe('the content policy', () => {
  test('allows nothing that it does not name', () => {
    expect(policy.get('default-src')).toEqual(["'none'"])
  })

  test('lets no page talk to another machine: whatever may come, comes from here', () => {
    const sources = [...policy].filter(([name]) => name?.endsWith('-src')).flatMap(([, from]) => from)
    expect(new Set(sources)).toEqual(new Set(["'none'", "'self'"]))
    expect(policy.get('connect-src')).toEqual(["'self'"])
    expect(policy.get('script-src')).toEqual(["'self'"])
  })

  test('takes no inline script or style and turns no text into code', () => {
    expect(contentPolicy.join(' ')).not.toMatch(/unsafe|strict-dynamic|nonce/)
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"])
    expect(policy.get('trusted-types')).toEqual(['sw', 'worker'])
  })

  test('sends no form away, moves no base, sits in no frame', () => {
    for (const name of ['form-action', 'base-uri', 'frame-ancestors']) expect(policy.get(name)).toEqual(["'none'"])
  })
})

test('the host says nothing about us to others and guesses no file type', () => {
  expect(headers).toMatchObject({
    'Content-Security-Policy': contentPolicy.join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  })
  expect(headers['Permissions-Policy']).not.toContain('*')
})
