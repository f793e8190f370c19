namespace Chats.Emulator.Worlds.Events;

/// <summary>Somebody could not do what their persona says.</summary>
/// <param name="Handle">Who.</param>
/// <param name="Reason">Why, in words.</param>
internal sealed record PersonaDetail(string Handle, string Reason) : EventDetail;
