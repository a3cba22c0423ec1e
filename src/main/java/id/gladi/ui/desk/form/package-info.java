/** Forms that open in the right panel: what is asked, how it is shown, and what becomes of it. */
@NullMarked
package id.gladi.ui.desk.form;

import org.jspecify.annotations.NullMarked;
