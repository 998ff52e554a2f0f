/** Personas and styles: train, watch, add by id, instruct and delete them. */
package thumbsmith.looks;
