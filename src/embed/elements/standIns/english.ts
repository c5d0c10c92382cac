/** Stands in for the English of most-read: the words of a list that is neither refreshed nor has tabs. */
export const mostRead = { tag: 'en', messages: { mostRead: 'Most read' } };
