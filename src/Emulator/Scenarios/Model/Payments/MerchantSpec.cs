namespace Chats.Emulator.Scenarios.Model.Payments;

internal sealed class MerchantSpec
{
    public string? Name { get; set; }

    public string? Url { get; set; }
}
