package id.gladi.core.play;

/**
 * How one unit relieves another in front of a crowd. The two are not the same (domain.md 0.6,
 * [scribd-395192552]).
 */
public enum ChangeOver {
  /** Dalmas lanjut takes the line of Dalmas awal. */
  LAPIS_GANTI,
  /** PHH Brimob takes the line of Dalmas lanjut. */
  LINTAS_GANTI
}
