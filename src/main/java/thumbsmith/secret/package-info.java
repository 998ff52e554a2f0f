/** Keeps API keys, each bound to the host that it was given for. */
package thumbsmith.secret;
