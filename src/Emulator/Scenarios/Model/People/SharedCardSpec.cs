namespace Chats.Emulator.Scenarios.Model.People;

internal sealed class SharedCardSpec
{
    public string FirstName { get; set; } = "";

    public string LastName { get; set; } = "";

    public string? MediaUrl { get; set; }

    public IReadOnlyList<string> SharedWith { get; set; } = [];
}
