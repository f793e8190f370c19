namespace Chats.Emulator.Domain.Vendor;

/// <summary>The vendor's spelling of services; case matters.</summary>
internal static class ServiceExtensions
{
    public static readonly string[] Names = ["iMessage", "RCS", "SMS"];

    public static string ToWireName(this Service service) => Names[(int)service];

    public static Service? Parse(string? text) => Array.IndexOf(Names, text) is >= 0 and var index ? (Service)index : null;
}
