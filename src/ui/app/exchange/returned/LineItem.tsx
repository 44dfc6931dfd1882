import type { ReactNode } from 'react'
import type { Draft } from '../../../../domain/agreement/draft.ts'
import type { Side } from '../../../../domain/agreement/scalars.ts'
import type { Difference } from '../../../../domain/differences/differences.ts'
import { useWords } from '../../../i18n/useWords.ts'
import type { Line } from '../../../../domain/differences/lines.ts'
import { lineName } from './lineName.ts'
import { useTeller } from './useTeller.ts'
import { Version } from './Version.tsx'

/** The drafts that a list holds against each other, and what each is called beside a line. */
export interface Compared {
  readonly before: Draft
  readonly after: Draft
  readonly beforeLabel: string
  readonly afterLabel: string
  /** Whose words the later one holds; none where both parties wrote it. */
  readonly by?: Side | undefined
  readonly mine?: { readonly draft: Draft; readonly label: string; readonly by: Side | undefined }
}

interface LineItemProps {
  readonly line: Line
  readonly compared: Compared
  /** Said of the line, and what can be done with it. */
  readonly children?: ReactNode
}

/** One place that differs: its name, what became of it, and every version in full. */
export function LineItem({ line: { id, difference, mine = [] }, compared, children }: LineItemProps) {
  const t = useWords('returned')
  const teller = useTeller()
  const { before, after, beforeLabel, afterLabel, by } = compared
  const { path, from = path, kind, hidden = [] } = difference
  const name = lineName(teller, kind === 'removed' ? before : after, path)
  return (
    <li className="returned-line">
      <h4 id={`${id}-name`}>{name}</h4>
      <p className="soft">{t(`kind.${kind}`)}</p>
      <dl className="returned-versions">
        {kind === 'moved' ? (
          <Moved difference={difference} compared={compared} />
        ) : (
          <>
            <Version
              label={beforeLabel}
              draft={before}
              path={from}
              value={difference.before}
              other={difference.after}
            />
            <Version
              label={afterLabel}
              side={by}
              draft={after}
              path={path}
              value={difference.after}
              other={difference.before}
              hidden={hidden}
              none={kind === 'removed' ? t('at.gone') : t('at.nothing')}
            />
          </>
        )}
        {compared.mine && <Mine difference={difference} changes={mine} mine={compared.mine} />}
      </dl>
      {hidden.length > 0 && (
        <ul className="bare returned-hidden">
          {hidden.map(({ character, like }) => (
            <li key={character}>
              {like === null ? t('hidden.unseen', { character }) : t('hidden.alike', { character, like })}
            </li>
          ))}
        </ul>
      )}
      {children}
    </li>
  )
}

/** An entry that stands elsewhere in its list: from which place to which, and what it says. */
function Moved({ difference: { path, from = path, before, after }, compared }: MovedProps) {
  const t = useWords('returned')
  const place = (of: string) => t('at.place', { number: String(Number(/\d+$/.exec(of)?.[0] ?? 0) + 1) })
  const { beforeLabel, afterLabel, by } = compared
  return (
    <>
      <Version label={`${beforeLabel} · ${place(from)}`} draft={compared.before} path={from} value={before} />
      <Version label={`${afterLabel} · ${place(path)}`} side={by} draft={compared.after} path={path} value={after} />
    </>
  )
}
interface MovedProps {
  readonly difference: Difference
  readonly compared: Compared
}

interface MineProps {
  readonly difference: Difference
  readonly changes: readonly Difference[]
  readonly mine: NonNullable<Compared['mine']>
}

/** What stands there in mine by now, where it changed too; a part of the place by its own name. */
function Mine({ difference, changes, mine: { draft, label, by } }: MineProps) {
  const t = useWords('returned')
  const teller = useTeller()
  return changes.map(({ path, kind, after, from = path }) => {
    const isPart = from !== (difference.from ?? difference.path) && kind !== 'added'
    return (
      <Version
        key={`${kind} ${path}`}
        label={isPart ? `${label} · ${lineName(teller, draft, path)}` : label}
        side={by}
        draft={draft}
        path={path}
        value={after}
        none={t('at.gone')}
      />
    )
  })
}
