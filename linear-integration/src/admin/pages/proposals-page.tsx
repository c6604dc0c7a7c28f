/** @jsxImportSource hono/jsx */
import { consentText, type PersonId } from '@async-norms/core';
import { ConsentChip, type ShownProposal } from '../consent-chip';
import type { Frame } from '../frame';
import { Layout } from '../layout';

interface ProposalsProps {
  readonly frame: Frame;
  readonly proposals: readonly ShownProposal[];
  readonly nameOf: (person: PersonId) => string;
}

/** All proposals, the newest first. */
export function ProposalsPage({ frame, proposals, nameOf }: ProposalsProps) {
  const { t } = frame;
  return (
    <Layout frame={frame} title={t('nav.proposals')}>
      <div class="head">
        <div>
          <h1>{t('nav.proposals')}</h1>
          <p class="lead">{t('proposals.lead')}</p>
        </div>
        <a class="button" href="/proposals/new">
          {t('proposals.new')}
        </a>
      </div>
      {proposals.length === 0 ? (
        <p>{t('proposals.none')}</p>
      ) : (
        <ul class="cards">
          {proposals.map(({ written, state }) => (
            <li class="card">
              <h2 class="in-card">
                <a href={`/proposals/${written.proposal.id}`}>{written.title}</a>
              </h2>
              <p class="meta">
                <ConsentChip frame={frame} state={state} />
                <span>
                  {t('proposals.by', { name: nameOf(written.proposal.author), at: written.proposal.openedAt })}
                </span>
              </p>
              <p>{consentText(state, nameOf, frame.reader)}</p>
            </li>
          ))}
        </ul>
      )}
    </Layout>
  );
}
