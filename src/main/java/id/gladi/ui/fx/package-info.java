/**
 * The toolkit kernel: the only door to the FX thread, the bridge from {@code app.Observable}, texts
 * in two languages, looks, icons and the reporting of failures. Everything else under {@code ui}
 * builds on this and knows nothing below it.
 */
@NullMarked
package id.gladi.ui.fx;

import org.jspecify.annotations.NullMarked;
