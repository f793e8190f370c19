namespace Chats.Emulator.Scenarios.Model.Lines;

internal sealed class CardSpec
{
    public Guid? Id { get; set; }

    public string FirstName { get; set; } = "";

    public string? LastName { get; set; }

    public string? ImageUrl { get; set; }

    public bool IsActive { get; set; } = true;

    public bool AwaitsUpdate { get; set; }
}
