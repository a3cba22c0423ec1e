/**
 * Lawful force at the desk: orders, warnings, requests, arrests, reports, custody, and what the
 * rules say of it.
 */
@NullMarked
package id.gladi.ui.desk.lawful;

import org.jspecify.annotations.NullMarked;
