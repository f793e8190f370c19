using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Experiences;

/// <summary>GET /experiences.</summary>
public sealed class ListExperiencesTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Shows_every_experience_to_every_token()
    {
        var reply = (await Get("/experiences")).Expect(200);

        Golden.Check("ListExperiences", reply);
        Assert.Equal(reply.Text, (await Get("/experiences", OneLine)).Expect(200).Text);
    }

    [Fact]
    public async Task Lists_what_can_be_sent()
    {
        var asked = (await Post("/payment_requests", """{"amount":500,"currency":"usd"}""")).Expect(201).Json;
        foreach (var experience in (await Get("/experiences")).Json.GetProperty("experiences").EnumerateArray())
        {
            foreach (var action in experience.GetProperty("actions").EnumerateArray())
            {
                var link =
                    action.GetProperty("fields").EnumerateObject()
                        .Single(field => field.Value.GetProperty("type").GetString() == "url").Name;
                var url = link == "checkout_url" ? asked.GetProperty(link).GetString() : "https://example.com";
                var card =
                    $$$"""{"name":"{{{experience.GetProperty("experience").GetString()}}}","action":"{{{action.GetProperty("name").GetString()}}}","params":{"{{{link}}}":"{{{url}}}"}}""";
                (await Create(Bodies.Message($$"""{"experience":{{card}}}"""))).Expect(201);
            }
        }
    }
}
