namespace Chats.Emulator.Api.Polls;

/// <summary>An option as it arrives.</summary>
internal sealed record PollOptionRequest(string? Text);
