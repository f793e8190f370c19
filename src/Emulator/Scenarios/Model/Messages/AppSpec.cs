namespace Chats.Emulator.Scenarios.Model.Messages;

internal sealed class AppSpec
{
    public string Name { get; set; } = "";

    public string TeamId { get; set; } = "";

    public string BundleId { get; set; } = "";

    public long? AppStoreId { get; set; }
}
