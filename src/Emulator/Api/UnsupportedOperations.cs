using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Api;

/// <summary>Operations the vendor documents and this emulator does not model yet: 501 in the vendor's envelope.</summary>
internal static class UnsupportedOperations
{
    public const string Header = "X-Emulator-Unsupported";

    public static IEnumerable<VendorOperation> All => VendorOperations.All.Where(operation => operation.Coverage == Coverage.None);

    public static void Map(IEndpointRouteBuilder api)
    {
        foreach (var operation in All)
        {
            api.MapMethods(operation.Path, [operation.Method], (RequestDelegate)Handle)
                .WithMetadata(new OperationMetadata(operation.Name, operation.Path));
        }
    }

    private static Task Handle(HttpContext context)
    {
        var call = ApiCall.Of(context);
        var name = call.Operation!.Name;
        context.Response.Headers[Header] = name;

        // The official SDKs would try a 5xx twice more; this one will not change its mind.
        context.Response.Headers["x-should-retry"] = "false";
        call.Refuse(EmulatorRules.Modelled.Refuse($"{name} is documented but not emulated yet"));
        return Task.CompletedTask;
    }
}
