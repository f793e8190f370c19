using Microsoft.Playwright;

namespace Chats.Emulator.Browser.Tests.Console.Looks;

/// <summary>A picture that docs/console.md shows.</summary>
/// <param name="Width">How wide the page is.</param>
/// <param name="Height">How high the page is.</param>
/// <param name="Scheme">Light or dark.</param>
/// <param name="Reach">Leads to what it shows.</param>
internal sealed record Picture(int Width, int Height, ColorScheme Scheme, Func<Desk, Task> Reach);
