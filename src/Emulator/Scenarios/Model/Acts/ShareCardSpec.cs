namespace Chats.Emulator.Scenarios.Model.Acts;

internal sealed class ShareCardSpec
{
    public string? FirstName { get; set; }

    public string? LastName { get; set; }

    public string? MediaUrl { get; set; }
}
