import type { Card } from '#lib/guidance/card.ts';

const table = 'cards';

/** Opens a database that keeps each card in a row of its own, as most programs would. */
export function openRows(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(table, { keyPath: 'id' });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

/** Puts cards, a row each, in one transaction that is as durable as ours. */
export function putRows(db: IDBDatabase, cards: readonly Card[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const tx = db.transaction(table, 'readwrite', { durability: 'strict' });
    const rows = tx.objectStore(table);
    for (const card of cards) rows.put(card);
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error);
  });
}
