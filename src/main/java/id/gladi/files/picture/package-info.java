/** What lies beside a picture and says where it is: world files. */
@NullMarked
package id.gladi.files.picture;

import org.jspecify.annotations.NullMarked;
