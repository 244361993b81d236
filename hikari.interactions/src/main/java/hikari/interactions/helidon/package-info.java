/// Interactions on a Helidon `WebServer` that is somebody else's.
package hikari.interactions.helidon;
