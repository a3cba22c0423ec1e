package id.gladi.app;

/** What can be wrong with a stored session; every one has a sentence in both languages. */
public enum RecordFault {
  /** The session's own row was changed. */
  SESSION_CHANGED,
  /** A number is missing. */
  GAP,
  /** The row, or one before it, was changed. */
  CHAIN,
  /** Another step stands in its place. */
  ORDER,
  /** The payload cannot be read. */
  PAYLOAD,
  /** The parent does not exist. */
  PARENT,
  /** Steps that were once stored are missing at the end. */
  TAIL,
  /** The seal does not fit what it was put on. */
  SEAL,
  /** A picture or another attachment was changed. */
  ATTACHMENT,
  /** The session's copy of the plan cannot be read. */
  PLAN,
  /** The events cannot be played. */
  REPLAY
}
