/** New exercises out of a template, on another map. */
@NullMarked
package id.gladi.files.template;

import org.jspecify.annotations.NullMarked;
