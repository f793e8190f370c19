// What is done to a message by pressing something on it. What is refused is shown where the composer shows it.
import { actor } from '../actor.js';
import { react, unsend, vote } from '../acts.js';
import { attempt } from '../draft.js';

export const giveReaction = (message, reaction) => attempt(() => react(actor.peek(), message, reaction));
export const giveVote = (message, option, removed) => attempt(() => vote(actor.peek(), message, option, removed));
export const takeBack = message => attempt(() => unsend(actor.peek(), message));
