namespace Chats.Emulator.Domain;

/// <summary>The name and photo a line shows people.</summary>
internal sealed record ContactCard(string FirstName, bool IsActive)
{
    public string? LastName { get; init; }

    public string? ImageUrl { get; init; }
}
