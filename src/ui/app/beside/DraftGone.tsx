import type { ShelfFault } from '../../../engine/drafts/kept.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Acts, Button, LinkButton } from '../../kit/Button.tsx'
import { Page, Part } from '../../kit/Page.tsx'
import { PageHeading } from '../../kit/PageHeading.tsx'
import styles from '../states/States.module.css'

/**
 * A draft that does not open: this device does not have it, both of its copies are damaged, or the browser does not hand
 * it out, which it may do the next time.
 */
export function DraftGone({ fault }: { fault: ShelfFault }) {
  const app = useWords('app')
  const t = useWords('desk')
  const why = fault === 'missing' || fault === 'damaged' ? fault : 'unread'
  return (
    <Page>
      <Part className={styles.state}>
        <PageHeading title={t(`gone.${why}.title`)} />
        <p className="lead">{fault === 'closed' ? t('fault.closed') : t(`gone.${why}.text`)}</p>
        <Acts>
          {why === 'unread' && <Button onClick={() => location.reload()}>{app('part.reload')}</Button>}
          <LinkButton look={why === 'unread' ? 'plain' : undefined} href="#/">
            {app('unknown.home')}
          </LinkButton>
        </Acts>
      </Part>
    </Page>
  )
}
