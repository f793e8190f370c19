namespace Chats.Emulator.Browser.Tests.Console.Looks;

/// <summary>A view of the console, and how it is reached from the one before it in its walk.</summary>
/// <param name="Name">What it is called, in pictures and in what axe finds.</param>
/// <param name="Reach">Leads there, and ends when it is seen.</param>
internal sealed record View(string Name, Func<Desk, Task> Reach);
