/** One scheduler for a folder: how other programs of this person find it and hand it their orders. */
package thumbsmith.control;
