/** Every failure that the program knows, to be summoned on the embedded service and met as people meet it. */
package thumbsmith.rehearsal;
