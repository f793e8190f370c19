namespace Chats.Emulator.Browser.Tests.Console.Looks;

/// <summary>Views that one page comes by, in their order.</summary>
/// <param name="Open">The world they are views of.</param>
/// <param name="Views">The views.</param>
internal sealed record Walk(Func<Chromium, Task<Showroom>> Open, IReadOnlyList<View> Views);
