package id.gladi.core.plan;

/** How a figure of the plan is known. */
public enum Basis {
  /** Stated by the public source of the case. */
  SOURCE,
  /** A planning figure of the domain reference. */
  REFERENCE,
  /** Invented for the exercise; the reader is told so. */
  INVENTED
}
