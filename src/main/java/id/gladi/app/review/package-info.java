/** What the review screen is told and asks for: chapters and passages, pages, documents. */
@NullMarked
package id.gladi.app.review;

import org.jspecify.annotations.NullMarked;
