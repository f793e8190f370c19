using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Scenarios.Codecs;

namespace Chats.Emulator.Scenarios.Model.Outcomes;

/// <summary>What carries a message.</summary>
internal static class ServiceCodec
{
    public static readonly Codec<Service> One = Choices.Of(ServiceExtensions.Names, index => (Service)index);
}
