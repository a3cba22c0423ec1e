package id.gladi.core.plan;

/**
 * Who an exercise is.
 *
 * @param id stable kebab-case name, also the file name
 * @param name the short name of library and banner
 * @param title the full title of the review's cover
 * @param summary one sentence for the library
 * @param template true when the exercise is meant to be copied and filled in for one's own Polres
 */
public record Identity(String id, String name, String title, String summary, boolean template) {}
