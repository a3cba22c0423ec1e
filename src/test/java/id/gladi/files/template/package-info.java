@NullMarked
package id.gladi.files.template;

import org.jspecify.annotations.NullMarked;
