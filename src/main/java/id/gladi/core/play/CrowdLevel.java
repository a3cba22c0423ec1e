package id.gladi.core.play;

import org.jspecify.annotations.Nullable;

/**
 * The level of one crowd, declared like that of the whole: levels are told by what a crowd does
 * (Perkap 16/2006), and those who keep the law stay protected (Perkap 9/2008 article 23).
 *
 * @param crowd id of its token
 * @param level id of a level of the profile; null lets the crowd follow the whole again
 * @param by title of who declared it; never a person's name
 * @param reason the criterion that was seen
 */
public record CrowdLevel(String crowd, @Nullable String level, String by, String reason) {
  /** The same with the blanks around its words gone. */
  CrowdLevel stripped() {
    return new CrowdLevel(crowd, level, by.strip(), reason.strip());
  }
}
