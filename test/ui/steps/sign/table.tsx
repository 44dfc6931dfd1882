import { act, render } from '@testing-library/react'
import { Suspense, useEffect, useMemo, useState } from 'react'
import { drawnPapers } from '../../../../src/actions/drawnPaper.ts'
import { openPress } from '../../../../src/actions/issue.ts'
import { sign } from '../../../../src/actions/sign.ts'
import { makeKey, signerOf } from '../../../../src/engine/signing/browserKey.ts'
import type { Signer } from '../../../../src/engine/signing/signer.ts'
import { withAnswer } from '../../../../src/domain/agreement/change.ts'
import type { Draft } from '../../../../src/domain/agreement/draft.ts'
import type { Earlier, KeptPaper } from '../../../../src/engine/drafts/kept.ts'
import { ok } from '../../../../src/std/result.ts'
import { startSpeaking } from '../../../../src/ui/i18n/speaking.ts'
import { CopyContext } from '../../../../src/ui/steps/copyAtHand.ts'
import { DraftContext, type DraftAtHand } from '../../../../src/ui/steps/draftAtHand.ts'
import { KeepStep } from '../../../../src/ui/steps/keep/KeepStep.tsx'
import { PressContext, type PressAtHand } from '../../../../src/ui/steps/pressAtHand.ts'
import { ScribeContext } from '../../../../src/ui/steps/scribeAtHand.ts'
import { SignStep } from '../../../../src/ui/steps/sign/SignStep.tsx'
import { catalogue } from '../../../../src/ui/i18n/catalogues.ts'
import { exampleDraft, type ExampleName } from '../../../../src/domain/examples/examples.ts'
import type { Language } from '../../../../src/domain/language/languages.ts'
import { scribe } from '../scribe.ts'
import { makeSay, type Catalogue } from '../../../../src/domain/language/say.ts'
import en from '../../../../locales/en/evidence.json'
import ko from '../../../../locales/ko/evidence.json'

/** The words of the evidence belong to the press, which is a worker; the table has them as a file. */
const evidence = { en, ko }

/** Words and fonts as a page gets them. */
const supplies = {
  words: (language: Language) => catalogue(language, ['clauses']),
  evidenceWords: async (language: Language): Promise<Catalogue> => evidence[language === 'ko' ? 'ko' : 'en'],
  fetchPack: async (file: string) => new Uint8Array(await (await fetch(`/fonts/${file}`)).arrayBuffer()),
}

export async function example(name: ExampleName, language: Language): Promise<Draft> {
  return exampleDraft(name, language, makeSay({ examples: await catalogue(language, ['examples']) }, language))
}

/** An example as if its parties had put their own names in: it can be signed. */
export async function signable(name: ExampleName, language: Language): Promise<Draft> {
  return { ...(await example(name, language)), example: undefined }
}

const outlines = { regular: new Map(), semibold: new Map() }
const real = openPress(supplies)

/** The real press, in this very thread. */
export const press: PressAtHand = {
  async pages(draft) {
    const laid = await real.layOut(draft)
    return laid.ok
      ? ok({ papers: drawnPapers(laid.value.papers), sheets: laid.value.sheets, outlines, bytes: null })
      : laid
  },
  async file(draft) {
    const issued = await real.issue(draft)
    if (!issued.ok) return issued
    const { papers, sheets, bytes } = issued.value
    return ok({ papers: drawnPapers(papers), sheets, outlines, bytes: new Uint8Array(bytes) })
  },
  async ink(draft, paper, moment) {
    return inkedWith(await signerOf(await makeKey()))(draft, paper, moment)
  },
}

/** Signing with a key that is handed in. */
export function inkedWith(signer: Signer): PressAtHand['ink'] {
  return async (draft, paper, moment) => {
    const inked = await sign(draft, paper, moment, { ...supplies, signer })
    return inked.ok ? ok(new Uint8Array(inked.value)) : inked
  }
}

export interface Table {
  /** What lies on the desk now. */
  readonly paper: () => KeptPaper | null
  readonly draft: () => Draft
  /** Somebody changes an answer while the screen is open. */
  readonly change: (path: string, answer: unknown) => void
  /** The desk has room again, or none. */
  readonly setRoom: (hasRoom: boolean) => void
  /** Clears the table. */
  readonly unmount: () => void
}

interface Laid {
  draft: Draft
  paper?: KeptPaper | null
  earlier?: Earlier
  isUnkept?: boolean
  rest?: string
  step?: string
  language?: 'en' | 'ko'
  /** Signs in place of the press. */
  ink?: PressAtHand['ink']
}

/** Steps 9 and 10 with everything around them that they need, and a desk that can be out of room. */
export async function layTable(laid: Laid): Promise<Table> {
  await startSpeaking(laid.language ?? 'en', ['sign', 'keep', 'kit'])
  const seen = watchful()
  function Room() {
    const [draft, setDraft] = useState(laid.draft)
    const [paper, setPaper] = useState(laid.paper ?? null)
    const [isUnkept, setIsUnkept] = useState(laid.isUnkept ?? false)
    const [address, setAddress] = useState([laid.step ?? 'sign', laid.rest].filter(Boolean).join('/'))
    const ways = useMemo(() => waysOf(setAddress), [])
    const atHand = {
      ...quiet,
      draft,
      paper,
      ways,
      answer: (path: string, answer: unknown) => setDraft((before) => withAnswer(before, path, answer)),
      isUnkept,
      earlier: laid.earlier ?? {},
      async keepPaper(next: KeptPaper) {
        setPaper(next)
        setIsUnkept(!seen.hasRoom)
        return seen.hasRoom
      },
    }
    useEffect(() => seen.put(atHand))
    const [step, ...rest] = address.split('/')
    const Step = step === 'keep' ? KeepStep : SignStep
    return (
      <DraftContext value={atHand}>
        <Step number="9" rest={rest.join('/')} screenFor={(path) => `#/question/${path}`} />
      </DraftContext>
    )
  }
  // What the first screen waits for has come when this is done.
  const { unmount } = await act(async () =>
    render(
      <ScribeContext value={scribe}>
        <PressContext value={laid.ink ? { ...press, ink: laid.ink } : press}>
          <CopyContext value={async () => null}>
            <Suspense fallback="waiting">
              <Room />
            </Suspense>
          </CopyContext>
        </PressContext>
      </ScribeContext>,
    ),
  )
  return {
    paper: () => seen.at().paper,
    draft: () => seen.at().draft,
    change: (path, answer) => seen.at().answer(path, answer),
    setRoom: (hasRoom) => void (seen.hasRoom = hasRoom),
    unmount,
  }
}

/** What the screen was handed last, and whether its desk has room. */
function watchful() {
  let last: DraftAtHand | null = null
  return {
    hasRoom: true,
    put: (atHand: DraftAtHand) => void (last = atHand),
    at() {
      if (!last) throw new Error('Nothing is on the table')
      return last
    },
  }
}

function waysOf(go: (address: string) => void): DraftAtHand['ways'] {
  return {
    start: '#/',
    hub: '#/a/x',
    step: (step, screen) => `#/a/x/${[step, screen].filter(Boolean).join('/')}`,
    go: (href) => go(href.replace('#/a/x/', '')),
  }
}

const quiet = {
  answerAll: () => undefined,
  unparsed: {},
  keepUnparsed: () => undefined,
  notes: {},
  note: () => undefined,
  undo: null,
  redo: null,
  handedOut: () => undefined,
  replace: () => undefined,
  remember: () => undefined,
  saveNow: async () => true,
  readOnly: false,
  world: {
    now: () => Date.UTC(2027, 1, 26, 16, 41),
    offsetMinutes: () => 60,
    randomBytes: (length: number) => new Uint8Array(length),
  },
}
