/** Documents as one HTML file that opens offline, with a replay of the session. */
@NullMarked
package id.gladi.export.html;

import org.jspecify.annotations.NullMarked;
