import { loadDocument } from './load-document.ts';
import { Unreadable } from './piece.ts';
import { Order, type Reply } from './reader-frames.ts';

/** The process that parses documents: one at a time, told by its parent, and gone when the parent is. */
const reply = (message: Reply): void => {
  process.send?.(message);
};

process.on('disconnect', () => process.exit(0));
process.on('message', (message) => {
  const { bytes, name, limits } = Order.parse(message);
  loadDocument(Buffer.from(bytes), name, limits)
    .then((loaded) => reply({ loaded }))
    // What goes wrong inside a parser is the document's doing: nobody else's input is here.
    .catch((error: unknown) => reply({ fault: error instanceof Unreadable ? error.fault : 'damaged' }));
});
reply({ ready: true });
