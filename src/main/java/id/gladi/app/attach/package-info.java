/** Files that go with an inject. */
@NullMarked
package id.gladi.app.attach;

import org.jspecify.annotations.NullMarked;
