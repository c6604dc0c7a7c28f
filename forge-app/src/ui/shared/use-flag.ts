import { showFlag } from '@forge/bridge';
import { useCallback } from 'react';

/** Says that something was done, at the corner of the page. */
export function useFlag(): (title: string) => void {
  return useCallback((title: string) => {
    showFlag({ id: `async-norms ${title}`, title, type: 'success', isAutoDismiss: true });
  }, []);
}
