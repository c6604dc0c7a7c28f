/** @jsxImportSource hono/jsx */
import type { Card } from '@async-norms/core';
import type { Frame } from './frame';

/** *Working with me*, as its owner wrote it. */
export function CardText({ frame, card }: { readonly frame: Frame; readonly card: Card | null }) {
  const { t } = frame;
  if (card === null || (!card.bestFor && !card.preferredForm && !card.notes))
    return <p class="note">{t('card.none')}</p>;
  return (
    <dl class="facts">
      {card.bestFor !== undefined && (
        <>
          <dt>{t('card.bestFor')}</dt>
          <dd>{card.bestFor}</dd>
        </>
      )}
      {card.preferredForm !== undefined && (
        <>
          <dt>{t('card.form')}</dt>
          <dd>{t(`card.form.${card.preferredForm}`)}</dd>
        </>
      )}
      {card.notes !== undefined && (
        <>
          <dt>{t('card.notes')}</dt>
          <dd>{card.notes}</dd>
        </>
      )}
    </dl>
  );
}
