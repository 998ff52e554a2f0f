/** What the person chooses: service and key, network, folders, appearance; applied at once. */
package thumbsmith.settings;
