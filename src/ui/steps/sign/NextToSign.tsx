import type { Side } from '../../../domain/agreement/scalars.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Acts, Button, LinkButton } from '../../kit/Button.tsx'
import { useDraft } from '../draftAtHand.ts'
import { other, signingParty } from './signer.ts'

interface NextToSignProps {
  inked: readonly Side[]
  /** Whose turn was chosen, where nobody has signed yet. */
  next: Side | null
  /** Asked for a turn that nobody has chosen. */
  onMissing: () => void
}

/**
 * Whose turn it is: on a machine that speaks for one party, that one's alone, and then the paper goes to the other. Where
 * both sit at one machine it changes hands, or the other one signs elsewhere.
 */
export function NextToSign({ inked, next, onMissing }: NextToSignProps) {
  const t = useWords('sign')
  const keep = useWords('keep')
  const { draft, ways, earlier } = useDraft()
  const own = earlier.exchange?.side
  if (inked.length === 2) {
    return (
      <Acts>
        <LinkButton href={ways.step('keep')}>{t('before.keep')}</LinkButton>
      </Acts>
    )
  }
  if (own) return <Apart own={own} isSigned={inked.includes(own)} />
  const [first] = inked
  return (
    <Acts>
      <Button onClick={() => (next ? ways.go(ways.step('sign', next), 'instead') : onMissing())}>
        {t('before.handOver')}
      </Button>
      {first && (
        <LinkButton look="plain" href={ways.step('send')}>
          {keep('apart.elsewhere', { party: signingParty(draft, other(first)).party })}
        </LinkButton>
      )}
    </Acts>
  )
}

function Apart({ own, isSigned }: { own: Side; isSigned: boolean }) {
  const keep = useWords('keep')
  const { draft, ways } = useDraft()
  const { party } = signingParty(draft, isSigned ? other(own) : own)
  if (!isSigned) {
    return (
      <Acts>
        <LinkButton href={ways.step('sign', `${own}/read`)}>{keep('apart.read', { party })}</LinkButton>
      </Acts>
    )
  }
  return (
    <>
      <p>{keep('apart.waits', { party })}</p>
      <Acts>
        <LinkButton href={ways.step('send')}>{keep('apart.send', { party })}</LinkButton>
        <LinkButton look="secondary" href={ways.step('keep')}>
          {keep('kept.take')}
        </LinkButton>
      </Acts>
    </>
  )
}
